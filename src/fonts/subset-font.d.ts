declare module 'subset-font' {
	interface Options {
		targetFormat: 'woff2';
		/** A range keeps the axis, a number fixes it. */
		variationAxes: Record<string, number | { min: number; max: number }>;
	}
	/** Cuts a font down to the characters of a text. */
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
