/**
 * To be run in a page before its own scripts: `window.shifts()` then tells what has moved in it since its first byte,
 * but for what a reader's own click moved.
 */
export function watchShifts() {
  const found = [];
  const take = (entries) => found.push(...entries.filter((entry) => !entry.hadRecentInput));
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.shifts = () => {
    take(observer.takeRecords());
    return found.map((entry) => ({
      value: entry.value,
      what: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? String(node?.nodeName)),
    }));
  };
}
