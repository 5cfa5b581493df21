// How a page stands on a screen. Each function runs in the page and finds what is wrong.
/**
 * Elements that reach over the edge of the screen, but for those in something that is moved sideways by itself. That the
 * page cannot be moved sideways says nothing: `main` cuts off what sticks out.
 */
export function wider(width) {
  const isWithin = (element) => {
    if (!element || element.matches('main, body')) return false;
    return element.matches('svg, .visually-hidden') || getComputedStyle(element).overflowX !== 'visible' || isWithin(element.parentElement);
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isWithin(element.parentElement))
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map((element) => `${element.tagName}.${element.className.baseVal ?? element.className}`);
}

/** Links and buttons under 24 pixels of height, except links within a sentence. */
export function small() {
  const isInSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    return [...element.parentElement.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.data.trim().length > 2,
    );
  };
  return [...document.querySelectorAll('a, button, summary, input, textarea, select')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.matches('.skip-link, [aria-hidden=true]') && !isInSentence(element))
    .map((element) => [element.closest('label') ?? element, element])
    .map(([target, element]) => [target.getBoundingClientRect(), element])
    .filter(([box]) => box.height < 24 || box.width < 18)
    .map(([box, element]) => `${element.outerHTML.slice(0, 80)}: ${box.width} × ${box.height}`);
}

/** What can be pressed or filled in and has no name. */
export function nameless() {
  const text = (element) => [...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.getAttribute?.('aria-hidden') === 'true') return '';
    return node.getAttribute?.('aria-label') ?? text(node);
  }).join('').trim();
  return [...document.querySelectorAll('a, button, summary, input:not([type=hidden]), textarea, select, [role=img]')]
    .filter((element) => !element.closest('[aria-hidden=true]'))
    .filter((element) => !element.getAttribute('aria-label') && !element.hasAttribute('aria-labelledby'))
    .filter((element) => !text(element) && ![...(element.labels ?? [])].some(text))
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Words that stand out too little from what is behind them: under 4.5 to 1, and under 3 to 1 where they are large. */
export function faint() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parts = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const light = (colour) => {
    const [red, green, blue] = [...parts(colour)].map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element) => {
    const colour = element ? getComputedStyle(element).backgroundColor : 'Canvas';
    return !element || parts(colour)[3] === 255 ? colour : behind(element.parentElement);
  };
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { data, parentElement: element } = texts.currentNode;
    if (!data.trim() || element.closest('.poster, .visually-hidden, :disabled, datalist, option')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    const colour = element.closest('svg') ? style.fill : style.color;
    const [low, high] = [light(colour), light(behind(element))].sort((one, other) => one - other);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < (isLarge ? 3 : 4.5)) found.push(`${data.trim().slice(0, 40)}: ${contrast.toFixed(2)}`);
  }
  return found;
}
