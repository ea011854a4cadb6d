import CheatSheet from './CheatSheet.astro';
import LeftOut from './LeftOut.astro';
import Question from './Question.astro';
import Section from './Section.astro';

/** The vocabulary of a topic as paper draws it. */
export const sheetVocabulary = {
	CheatSheet,
	Question,
	Section,
	// A short answer on paper needs no heading, and what else a text may use is left out.
	h2: LeftOut,
	Diagram: LeftOut,
	Example: LeftOut,
	Predict: LeftOut,
	Trap: LeftOut,
	Weak: LeftOut,
	Strong: LeftOut,
	FollowUp: LeftOut,
};
