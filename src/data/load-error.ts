/** Why something could not be loaded. `version`: the files do not belong together or to this app. */
export const LOAD_ERROR_KINDS = [
  'network',
  'timeout',
  'blocked',
  'status',
  'page-instead',
  'empty',
  'too-large',
  'broken',
  'version',
] as const;
export type LoadErrorKind = (typeof LOAD_ERROR_KINDS)[number];

export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: LoadErrorKind;
  readonly url: string;
  /** HTTP status, where that is what went wrong. */
  readonly status: number | null;

  constructor(
    kind: LoadErrorKind,
    url: string,
    details: { status?: number; cause?: unknown } = {},
  ) {
    super(`${kind}: ${url}`, { cause: details.cause });
    this.kind = kind;
    this.url = url;
    this.status = details.status ?? null;
  }
}

/** Anything but a LoadError can only mean that what arrived was not what it should be. */
export function loadErrorKind(error: unknown): LoadErrorKind {
  return error instanceof LoadError ? error.kind : 'broken';
}
