/**
 * What a page may load: its own files and nothing else. WebAssembly is for the search index.
 * `public/_headers` repeats it for hosts that read that file, with what only a header can say.
 */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
