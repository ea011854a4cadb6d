// Also sent to readers' browsers: no imports from Node or Astro.

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/**
 * The characters that the fonts of the site have, and texts may therefore use: Basic Latin, Latin-1, macron vowels,
 * en dash, curly quotes, ellipsis, minus.
 */
export const fontCharacters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ĀāĒēĪīŌōŪū–‘’“”…−`;
