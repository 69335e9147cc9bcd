const DEFAULT_PORT = 4173;

/** The port to try first; undefined if `text` is not a port. */
export function parsePort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65535 ? port : undefined;
}

/** The address that `vite preview` prints, with its base path. */
export function addressIn(output) {
  return /Local:\s+(https?:\/\/\S+)\s/.exec(output)?.[1];
}
