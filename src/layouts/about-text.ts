import type { Locale } from '../handbook/locale.ts';

/** A stretch of the about page; paragraphs may hold `code marks`. */
export interface AboutSection {
	id: string;
	heading: string;
	paragraphs: string[];
}

/** What a reader may want to know about the handbook itself. */
export const aboutText: Record<Locale, AboutSection[]> = {
	en: [
		{
			id: 'proof',
			heading: 'How examples are proved',
			paragraphs: [
				'Every example on these pages is a file that was run. Its output was written by the run, never by hand, together with a receipt: on which product and version, on which day, how long it took, and a fingerprint of source and output.',
				'When the site is built, the fingerprints are compared. If a line of an example changed after its output was recorded, or a character of the output was touched, there is no site. The tests run the examples again and compare: character by character where the output is always the same; where it holds times or addresses, the example asserts what the text claims, and the page shows one recorded run.',
				'The line under each output names what it ran on. Pyodide is CPython compiled to WebAssembly: the same interpreter, but 32-bit and with one thread. Where memory in bytes, threads or processes matter, the example ran on CPython itself. Times are from one ordinary machine and are there to be compared with each other, not with yours.',
			],
		},
		{
			id: 'truth',
			heading: 'What else you can hold us to',
			paragraphs: [
				'A claim about behaviour is shown by an example or carries a source: documentation, source code, a PEP, a paper. Where the answer depends on a version, the version stands there. A topic whose product has had a new release since the last review says that it is due.',
			],
		},
		{
			id: 'privacy',
			heading: 'Privacy',
			paragraphs: [
				'There are no accounts, no cookies, no analytics, and no request to any other host. What you tick, your theme and the place where you stopped are stored in your browser. They leave it only in a file that you export yourself.',
			],
		},
		{
			id: 'licence',
			heading: 'Licence',
			paragraphs: [
				'The texts are licensed under Creative Commons Attribution-ShareAlike 4.0: share and adapt them, name Pakka, pass them on under the same terms. The programs of the site and the examples are under the MIT licence. The typefaces, Literata and Inconsolata, are under the SIL Open Font License.',
			],
		},
		{
			id: 'errors',
			heading: 'Found an error?',
			paragraphs: [
				'Please report it. Open an issue in the repository that this site is built from, with the address of the page, the sentence, and what you expected: an output from your own machine with its version is the best report there is. A correction as a pull request is better still; `CONTRIBUTING.md` says how a topic is written and checked.',
			],
		},
	],
	ur: [
		{
			id: 'proof',
			heading: 'Examples ka saboot kaise hota hai',
			paragraphs: [
				'In pages ka har example ek file hai jo waqai chali hai. Us ka output run ne likha hai, kabhi haath se nahi likha gaya. Saath ek receipt hai: kis product aur version par, kis din, kitni der mein, aur source aur output ka fingerprint.',
				'Site banate waqt fingerprints milaye jaate hain. Output record hone ke baad example ki ek line bhi badli ho, ya output ka ek harf bhi chhera gaya ho, to site banti hi nahi. Tests examples ko dobara chala kar milate hain: jahan output har baar wohi ho wahan harf ba harf; jahan waqt ya addresses hon wahan example khud assert karta hai jo text kehta hai, aur page ek recorded run dikhata hai.',
				'Har output ke neeche likha hai ke kis par chala. Pyodide WebAssembly mein compile kiya hua CPython hai: interpreter wohi, lekin 32-bit aur ek thread. Jahan bytes mein memory, threads ya processes ki baat ho, wahan example asal CPython par chala hai. Waqt ek aam machine ke hain: unhein ek doosre se milayein, apni machine se nahi.',
			],
		},
		{
			id: 'truth',
			heading: 'Aur kis baat par hamein pakar sakte hain',
			paragraphs: [
				'Behaviour ke baare mein har daawa ya to example se dikhaya gaya hai ya us ke saath source hai: documentation, source code, PEP, paper. Jahan jawab version par munhasir ho, version likha hai. Jis topic ke product ki nayi release aakhri review ke baad aayi ho, woh khud batata hai ke review baaqi hai.',
			],
		},
		{
			id: 'privacy',
			heading: 'Privacy',
			paragraphs: [
				'Na account, na cookies, na analytics, na kisi aur host ko koi request. Aap ke ticks, theme aur woh jagah jahan aap ruke thay, sab aap ke browser mein hain. Bahar sirf us file mein jaate hain jo aap khud export karein.',
			],
		},
		{
			id: 'licence',
			heading: 'Licence',
			paragraphs: [
				'Texts Creative Commons Attribution-ShareAlike 4.0 ke tehat hain: share karein, badlein, Pakka ka naam dein, aur isi shart par aage dein. Site ke programs aur examples MIT licence ke tehat hain. Typefaces, Literata aur Inconsolata, SIL Open Font License ke tehat.',
			],
		},
		{
			id: 'errors',
			heading: 'Ghalti mili?',
			paragraphs: [
				'Zaroor batayein. Jis repository se yeh site banti hai us mein issue kholein: page ka address, jumla, aur aap ko kya tawaqqo thi. Aap ki apni machine ka output, version ke saath, sab se achi report hai. Pull request mein correction us se bhi behtar; `CONTRIBUTING.md` batata hai ke topic kaise likha aur parkha jaata hai.',
			],
		},
	],
};
