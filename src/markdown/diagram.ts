import { renderMermaidSVG } from 'beautiful-mermaid';

/** The colour variables of the drawing library, and the tokens of the site that replace them. */
const tokens: Record<string, string> = {
	'--_text-sec': 'ink-2',
	'--_text-muted': 'ink-2',
	'--_text-faint': 'ink-3',
	'--_text': 'ink',
	'--_line': 'ink-3',
	'--_arrow': 'ink',
	'--_node-fill': 'wash',
	'--_node-stroke': 'raw',
	'--_group-fill': 'paper',
	'--_group-hdr': 'wash',
	'--_inner-stroke': 'line',
	'--_key-badge': 'wash-2',
	'--bg': 'paper',
	'--fg': 'ink',
};

/** The library draws labels at 11 px; scaled up they match the captions. */
const scale = 1.25;

/**
 * Draws a Mermaid diagram as SVG without a style element or attribute: colours are presentation attributes that
 * name the site's tokens (`fill="var(--ink)"`), so the drawing follows the theme under a strict policy.
 * @param source Mermaid text
 * @param alt what the picture shows
 * @param prefix makes the ids of markers unique on a page
 */
export function drawDiagram(source: string, alt: string, prefix: string): string {
	const svg = renderMermaidSVG(source, { font: 'Literata', transparent: true });
	return svg
		.replace(/<style>[\s\S]*?<\/style>/g, '')
		.replace(/\sstyle="[^"]*"/g, '')
		.replace(/\sdata-[\w-]+="[^"]*"/g, '')
		.replace(/var\((--_?[\w-]+)[^)]*\)/g, (whole, name: string) => (tokens[name] ? `var(--${tokens[name]})` : whole))
		.replace(/\bid="([^"]+)"/g, `id="${prefix}-$1"`)
		.replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
		.replace(/(\d+\.\d)\d+/g, '$1')
		.replace(/ width="([\d.]+)" height="([\d.]+)"/, (_, width: string, height: string) => {
			return ` width="${Math.round(Number(width) * scale)}" height="${Math.round(Number(height) * scale)}"`;
		})
		.replace('<svg ', `<svg role="img" aria-label="${escapeAttribute(alt)}" `)
		.replace(/\n\s*/g, '\n');
}

const escapeAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
