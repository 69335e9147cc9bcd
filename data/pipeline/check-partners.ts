import { listAt, textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { problemAt, type YamlFile } from './yaml-file.ts';

/** Uncertain programme links of one activity: they need a reason, and must not count after all. */
export function partnerProblemsFor(file: YamlFile): Problem[] {
  const partners = listAt(file.value, 'partners').map((partner) => textAt(partner, 'id'));
  return listAt(file.value, 'programmes').flatMap((programme, position) => {
    const id = textAt(programme, 'id');
    if (textAt(programme, 'link') !== 'uncertain') return [];
    const problems: Problem[] = [];
    if (textAt(programme, 'note') === undefined) {
      const message = "an uncertain link without the key 'note'; say in a note why it is uncertain";
      problems.push(problemAt(file, ['programmes', position], message));
    }
    if (id !== undefined && partners.includes(id)) {
      const message = `'${id}' is linked as uncertain but also stands under partners; choose one`;
      problems.push(problemAt(file, ['programmes', position, 'id'], message));
    }
    return problems;
  });
}
