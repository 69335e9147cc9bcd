import { LoadError } from './load-error.ts';

type State = { state: { status: string } };

/** What every query of the app has in common: files never change while the page is open. */
export const QUERY_POLICY = {
  networkMode: 'always',
  staleTime: Infinity,
  gcTime: Infinity,
  retryDelay: 300,
  retryOnMount: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: ({ state }: State) => state.status === 'error',
  structuralSharing: false,
} as const;

/** One more try where the next answer may be another one. */
export function retryOnce(failures: number, error: Error): boolean {
  return failures < 1 && (isPassing(error) || hasKind(error, 'broken'));
}

/** As {@link retryOnce} for a loader that has already asked again for what was broken. */
export function retryPassing(failures: number, error: Error): boolean {
  return failures < 1 && isPassing(error);
}

function isPassing(error: Error): boolean {
  return hasKind(error, 'network') || (error instanceof LoadError && (error.status ?? 0) >= 500);
}

function hasKind(error: Error, kind: LoadError['kind']): boolean {
  return error instanceof LoadError && error.kind === kind;
}
