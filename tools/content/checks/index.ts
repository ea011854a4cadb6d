import type { Finding } from '../finding.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Topic } from '../model/topic.ts';
import { checkAddress } from './addresses.ts';
import { checkAliases } from './aliases.ts';
import { checkAmounts } from './amounts.ts';
import { checkAnnouncements } from './announcements.ts';
import { checkAttributes } from './attributes.ts';
import { checkCharacters, checkPhaseCharacters } from './characters.ts';
import { checkCheatSheet } from './cheat-sheet.ts';
import { checkChecklist } from './checklist.ts';
import { checkCoverage } from './coverage.ts';
import { checkDiagrams } from './diagrams.ts';
import { checkExampleHeaders } from './example-headers.ts';
import { checkExampleLength } from './example-length.ts';
import { checkExampleMarks } from './example-marks.ts';
import { checkExampleRecords } from './example-records.ts';
import { checkExampleReferences } from './example-references.ts';
import { checkIds } from './ids.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkOrder } from './order.ts';
import { checkPhases } from './phases.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPlacement } from './placement.ts';
import { checkPublished, checkUnpublished } from './published.ts';
import { checkQuestions } from './questions.ts';
import { checkRelations } from './relations.ts';
import { checkReviewDue } from './review-due.ts';
import { checkSections } from './sections.ts';
import { checkSources } from './sources.ts';
import { checkPhaseSpellings, checkSpellings } from './spellings.ts';
import { checkSpokenLength } from './spoken-length.ts';
import { checkTranslation } from './translation.ts';
import { checkVocabulary } from './vocabulary.ts';

export type TopicCheck = (topic: Topic, handbook: Handbook) => Finding[];
export type HandbookCheck = (handbook: Handbook) => Finding[];

/** The rules that every topic keeps. */
export const topicChecks: TopicCheck[] = [
	({ faults }) => faults,
	checkAddress,
	checkCoverage,
	checkOrder,
	checkRelations,
	checkSources,
	checkTranslation,
	checkSections,
	checkCheatSheet,
	checkPlaceholders,
	checkVocabulary,
	checkAttributes,
	checkPlacement,
	checkAmounts,
	checkQuestions,
	checkChecklist,
	checkIds,
	checkLanguages,
	checkExampleReferences,
	checkExampleRecords,
	checkExampleHeaders,
	checkExampleLength,
	checkExampleMarks,
	checkDiagrams,
	checkLinks,
	checkCharacters,
	checkSpellings,
	checkReviewDue,
	checkSpokenLength,
	checkAnnouncements,
];

/** The rules that the handbook keeps as a whole. */
export const handbookChecks: HandbookCheck[] = [
	checkPhases,
	checkPhaseCharacters,
	checkPhaseSpellings,
	checkPublished,
	checkUnpublished,
	checkAliases,
];
