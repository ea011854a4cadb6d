// Also sent to readers' browsers: no imports from Node or Astro.

/**
 * SHA-256 of a text, as lower-case hexadecimal.
 * @param text any string; it is hashed as UTF-8
 */
export async function sha256(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
