import type { ComponentProps } from 'react';
import { ShareDialog } from '../features/share/share-dialog.tsx';
import { type ShareLoaded, shareInputs } from './share-inputs.ts';

type Props = Omit<ComponentProps<typeof ShareDialog>, 'inputs'> & { loaded: ShareLoaded };

/** The dialog with what it needs of what has been loaded so far. */
export function SharedView({ loaded, ...dialog }: Props) {
  return <ShareDialog {...dialog} inputs={shareInputs(loaded)} />;
}
