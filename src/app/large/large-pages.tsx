import { LargeDashboard, type LargeProps } from './large-dashboard.tsx';
import { LargeTablePage } from './large-table-page.tsx';

/** The pages that show records, over a dataset that answers from a worker. */
export function LargePages(props: LargeProps) {
  const { page } = props.view;
  if (page === 'map') return <LargeDashboard {...props} />;
  return page === 'table' || page === 'compare' ? <LargeTablePage {...props} /> : null;
}
