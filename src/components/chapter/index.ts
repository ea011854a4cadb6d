import CheatSheet from './CheatSheet.astro';
import Diagram from './Diagram.astro';
import Example from './Example.astro';
import FollowUp from './FollowUp.astro';
import Predict from './Predict.astro';
import Question from './Question.astro';
import Section from './Section.astro';
import Strong from './Strong.astro';
import Trap from './Trap.astro';
import Weak from './Weak.astro';

/** What a topic's text may use, and the section that the build puts around each `##`. */
export const vocabulary = {
	CheatSheet,
	Diagram,
	Example,
	FollowUp,
	Predict,
	Question,
	Section,
	Strong,
	Trap,
	Weak,
};
