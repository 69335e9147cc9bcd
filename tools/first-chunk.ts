type ModuleInfo = { importers: readonly string[] };
type Graph = { getModuleInfo: (id: string) => ModuleInfo | null };

/**
 * One chunk of all that the script of the document needs at once. Left alone the bundler makes one
 * of each set of modules that some late chunk shares, and thirty small files compress worse than
 * one. That script itself stays outside: it waits for late chunks, and these would wait for it.
 */
export function firstChunk() {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, graph: Graph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const is = importersOf(id, graph).some((each) => isScript(each, graph) || isFirst(each, graph));
    known.set(id, is);
    return is;
  };
  return {
    name: (id: string, graph: Graph) =>
      !isScript(id, graph) && isFirst(id, graph) ? 'first' : null,
  };
}

/** What the document asks for. */
function isScript(id: string, graph: Graph): boolean {
  return importersOf(id, graph).some((each) => each.endsWith('.html'));
}

function importersOf(id: string, graph: Graph): readonly string[] {
  return graph.getModuleInfo(id)?.importers ?? [];
}
