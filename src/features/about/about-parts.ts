import type { MessageId } from '../../messages/text.tsx';

/** The parts of the page in their order; `needs` is what has to be loaded before a part can stand. */
export const ABOUT_PARTS = [
  { id: 'background', title: 'about.background', needs: 'reference' },
  { id: 'policy', title: 'about.policy', needs: 'reference' },
  { id: 'focus', title: 'about.focus', needs: 'reference' },
  { id: 'programmes', title: 'about.programmes', needs: 'reference' },
  { id: 'resources', title: 'about.resources', needs: 'reference' },
  { id: 'method', title: 'about.method', needs: 'dataset' },
  { id: 'doubts', title: 'about.doubts', needs: 'reference' },
  { id: 'context', title: 'context.title', needs: 'reference' },
  { id: 'boundaries', title: 'about.boundaries', needs: null },
  { id: 'privacy', title: 'about.privacy', needs: null },
  { id: 'licence', title: 'about.licence', needs: null },
  { id: 'correct', title: 'about.correct', needs: null },
  { id: 'cite', title: 'about.cite', needs: 'dataset' },
] as const satisfies readonly { id: string; title: MessageId; needs: Need }[];

/** The explanations come in a file of their own, after the dataset. */
type Need = 'dataset' | 'reference' | null;

export type AboutPart = (typeof ABOUT_PARTS)[number]['id'];
