import type { Locale } from '../handbook/locale.ts';

/** The words of the lab's page; paragraphs may hold `code marks`. */
export interface LabText {
	title: string;
	lede: string;
	context: { heading: string; text: string; alt: string };
	models: { heading: string; text: string; alt: string };
	flow: { heading: string; text: string; alt: string };
	run: { heading: string; text: string };
	parts: { heading: string; text: string; usedBy: string };
	topics: { heading: string; text: string };
}

export const labText: Record<Locale, LabText> = {
	en: {
		title: 'The lab',
		lede: 'A small load-matching service for road freight. What the handbook says about Django, PostgreSQL, Redis or tests was seen to happen in here.',
		context: {
			heading: 'Who talks to it',
			text: 'Shippers post loads, carriers bid with trucks, the back office watches. Solid lines exist; dashed ones get their code with the phases that need it.',
			alt: 'Shippers, carriers and the back office talk to the Django service, which keeps its rows in PostgreSQL and counts in Redis. Drivers report positions to a FastAPI service, which uses the same two. RabbitMQ will carry events to Celery workers.',
		},
		models: {
			heading: 'What it stores',
			text: 'Each rule that must never be broken is a constraint of the database: one accepted bid for a load, one bid of a carrier for a load, no delivered trip without a time of delivery.',
			alt: 'A shipper posts loads. A carrier owns trucks, employs drivers and places bids. A load receives bids and becomes at most one trip, which has a truck, a driver, positions and at most one invoice.',
		},
		flow: {
			heading: 'From a load to an invoice',
			text: 'Two steps decide about money, and both are one transaction: accepting a bid locks the load, so that two clicks cannot make two trips; delivering a trip issues its invoice.',
			alt: 'The shipper posts a load, the carrier bids, the shipper accepts in one transaction that locks the load, the carrier starts, reports and delivers, and delivery issues the invoice in the same transaction.',
		},
		run: {
			heading: 'Run it yourself',
			text: '`lab/compose.yaml` starts PostgreSQL, Redis and RabbitMQ, or name your own in `DATABASE_URL`, `REDIS_URL` and `AMQP_URL`. `npm run lab:setup` makes the Python environment, `npm run lab:check` proves the lab with ruff, mypy and its own tests, and `npm run examples -- --all` runs every example against the servers. Each example gets a database of its own and gives it back.',
		},
		parts: {
			heading: 'File by file',
			text: 'Paths are those of the repository; the sentence is the file’s own.',
			usedBy: 'Used by',
		},
		topics: {
			heading: 'Topics that were proved here',
			text: 'Their examples ran inside the lab, with the database, the settings and the commands of this service.',
		},
	},
	ur: {
		title: 'Lab',
		lede: 'Road freight ki ek chhoti load-matching service. Django, PostgreSQL, Redis ya tests ke baare mein handbook jo kehti hai, woh yahan ho kar dikha hai.',
		context: {
			heading: 'Is se baat kaun karta hai',
			text: 'Shippers loads post karte hain, carriers trucks ke saath bid lagate hain, back office nazar rakhta hai. Seedhi lines mojood hain; dashed lines ka code un phases ke saath aata hai jinhein us ki zaroorat hai.',
			alt: 'Shippers, carriers aur back office Django service se baat karte hain, jo apni rows PostgreSQL mein rakhti hai aur ginti Redis mein. Drivers FastAPI service ko positions dete hain, jo yehi dono istemal karti hai. RabbitMQ events Celery workers tak le jayega.',
		},
		models: {
			heading: 'Kya store karti hai',
			text: 'Jo rule kabhi nahi tootna chahiye woh database ka constraint hai: ek load ki ek hi accepted bid, ek load par ek carrier ki ek bid, delivery ke waqt ke baghair koi delivered trip nahi.',
			alt: 'Shipper loads post karta hai. Carrier ke trucks aur drivers hain aur woh bids lagata hai. Load ko bids milti hain aur us ki zyada se zyada ek trip banti hai, jis ka truck, driver, positions aur zyada se zyada ek invoice hota hai.',
		},
		flow: {
			heading: 'Load se invoice tak',
			text: 'Do qadam paise ka faisla karte hain, aur dono ek hi transaction hain: bid accept karna load ko lock karta hai, taake do clicks se do trips na banein; trip deliver hote hi us ka invoice banta hai.',
			alt: 'Shipper load post karta hai, carrier bid lagata hai, shipper ek transaction mein accept karta hai jo load ko lock karti hai, carrier trip shuru karta hai, positions deta hai aur deliver karta hai, aur usi transaction mein invoice banta hai.',
		},
		run: {
			heading: 'Khud chalayein',
			text: '`lab/compose.yaml` PostgreSQL, Redis aur RabbitMQ chala deta hai, ya apne servers `DATABASE_URL`, `REDIS_URL` aur `AMQP_URL` mein batayein. `npm run lab:setup` Python environment banata hai, `npm run lab:check` lab ko ruff, mypy aur us ke apne tests se parakhta hai, aur `npm run examples -- --all` har example servers par chalata hai. Har example ko apna alag database milta hai jo baad mein hata diya jaata hai.',
		},
		parts: {
			heading: 'File by file',
			text: 'Paths repository ke hain; jumla file ka apna hai.',
			usedBy: 'Istemal karne wale topics',
		},
		topics: {
			heading: 'Topics jo yahan saabit hue',
			text: 'In ke examples lab ke andar chale: isi service ka database, isi ki settings, isi ke commands.',
		},
	},
};
