// npm run new:topic -- 01-python-internals/gil     writes the folder of a topic that the syllabus promises
import { newTopic } from './new-topic/new-topic.ts';

try {
	const { folder, files } = await newTopic('.', process.argv.slice(2));
	console.log(`Wrote ${folder}:\n${files.map((file) => `  ${file}`).join('\n')}`);
	console.log(`\nWhat is missing: npm run test:content -- ${folder.replace('content/phases/', '')}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
