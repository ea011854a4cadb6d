// Marks what the reader searched for on the page that the search led to, without touching the page's elements.

/**
 * Highlights each word of `?mark=` where the address leads, and opens the answers in which it stands.
 * Browsers without the Custom Highlight API show the place unmarked.
 */
export function markTerms(): void {
	const terms = (new URLSearchParams(location.search).get('mark') ?? '').split(/\s+/).filter(Boolean).slice(0, 8);
	const main = document.querySelector('main');
	if (!main || terms.length === 0) return;
	const ranges = findRanges(
		main,
		terms.map((term) => term.toLowerCase()),
	);
	openAnswers(ranges);
	if ('highlights' in CSS && ranges.length > 0) CSS.highlights.set('search', new Highlight(...ranges));
	document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView({ behavior: 'instant' });
}

function findRanges(root: Element, terms: string[]): Range[] {
	const ranges: Range[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const text = node.data.toLowerCase();
		for (const term of terms) {
			for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
				const range = new Range();
				range.setStart(node, at);
				range.setEnd(node, at + term.length);
				ranges.push(range);
			}
		}
	}
	return ranges;
}

/** Opens closed answers under the heading that the address names. */
function openAnswers(ranges: Range[]): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	for (const range of ranges) {
		const answer = range.startContainer.parentElement?.closest('details');
		if (answer && target?.contains(answer)) answer.open = true;
	}
}
