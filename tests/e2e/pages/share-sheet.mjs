/**
 * Gives the pages that are opened from now on a share sheet, and tells what they have handed to it.
 *
 * The first time somebody closes it without a choice, which must not be an error.
 */
export async function shareSheet(page) {
  await page.addInitScript(() => {
    window.shared = [];
    Navigator.prototype.share = (data) => {
      window.shared.push(data);
      if (window.shared.length > 1) return Promise.resolve();
      return Promise.reject(new DOMException('Share canceled', 'AbortError'));
    };
  });
  return () => page.evaluate(() => window.shared);
}
