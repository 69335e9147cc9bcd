import type { z } from 'zod';
import { activityShape } from './activity-shape.ts';
import { contextShape } from './context-shape.ts';
import type { FileKind } from './file-kinds.ts';
import {
  aboutShape,
  countriesShape,
  flagsShape,
  instrumentsShape,
  renamedShape,
  sourcesShape,
} from './reference-shapes.ts';
import type { References } from './references.ts';
import { sourceShape } from './sources/source-shape.ts';
import {
  facetTermsShape,
  partnerRolesShape,
  partnersShape,
  programmesShape,
  termsShape,
  themesShape,
} from './vocabulary-shapes.ts';

/** The shape of every kind of file, with the ids it may refer to. */
export function shapesFor(refs: References) {
  return {
    activity: activityShape(refs),
    source: sourceShape(),
    themes: themesShape(),
    violence: facetTermsShape(),
    'target-groups': facetTermsShape(),
    assistance: facetTermsShape(),
    'partner-roles': partnerRolesShape(),
    'partner-types': termsShape(),
    partners: partnersShape(refs),
    programmes: programmesShape(),
    about: aboutShape(refs),
    instruments: instrumentsShape(),
    flags: flagsShape(),
    sources: sourcesShape(),
    countries: countriesShape(),
    renamed: renamedShape(),
    context: contextShape(),
  } satisfies Record<FileKind, z.ZodType>;
}

export type Shapes = ReturnType<typeof shapesFor>;
export type Content<Kind extends FileKind> = z.infer<Shapes[Kind]>;
