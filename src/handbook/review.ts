// Also sent to readers' browsers: no imports from Node or Astro.

/** A release that can make a text outdated. */
export interface Release {
	product: string;
	version: string;
	/** Day of the release, `YYYY-MM-DD`. */
	released: string;
}

/**
 * The newest release that came out after a text was reviewed, of a product that the text's examples ran on.
 * @param reviewed day of the review, `YYYY-MM-DD`
 * @returns `undefined` when the text is not due for review
 */
export function dueRelease(reviewed: string, products: ReadonlySet<string>, releases: Release[]): Release | undefined {
	return releases
		.filter(({ product, released }) => products.has(product) && released > reviewed)
		.toSorted((a, b) => b.released.localeCompare(a.released))[0];
}
