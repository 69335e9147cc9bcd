import { FemicideEstimates } from '../features/context/femicide-estimates.tsx';
import { PanelContent } from '../features/panel/panel-content.tsx';
import type { PanelProps } from '../features/panel/panel-props.ts';
import '../messages/panel-text.ts';

/** The words and figures of a view, and what others say beside the records. */
export function WholePanel(panel: PanelProps) {
  const context = <FemicideEstimates editions={panel.reference?.context ?? []} />;
  return <PanelContent panel={panel} context={context} />;
}
