/**
 * What measurements and tests hold on to: `data-ready` on the document says which picture of this
 * address's view stands, and the performance timeline says when.
 */
export function markReady(picture: 'static' | 'map'): void {
  const { dataset } = document.documentElement;
  const mark = picture === 'static' ? 'choropleth' : 'map-ready';
  requestAnimationFrame(() => {
    // Even the same value again would make the browser match its styles anew.
    if (dataset['ready'] !== 'map' && dataset['ready'] !== picture) dataset['ready'] = picture;
    if (performance.getEntriesByName(mark).length === 0) performance.mark(mark);
  });
}

/** The picture that stood in the document has gone and none of the same view has come in its place. */
export function unmarkReady(): void {
  delete document.documentElement.dataset['ready'];
}

/** From the filter's change to the frame in which the map shows it. */
export function measureRecolour(): void {
  requestAnimationFrame(() => {
    if (performance.getEntriesByName('filter').length === 0) return;
    performance.measure('recolour', 'filter');
    performance.clearMarks('filter');
  });
}
