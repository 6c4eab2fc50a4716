/** The components of a passage's file, as its reading page shows them. */
import BaseText from './BaseText.astro';
import Introduction from './Introduction.astro';
import ReferenceLink from './ReferenceLink.astro';
import BriefHeading from './BriefHeading.astro';
import Sentence from './Sentence.astro';

export const readingParts = { h2: BriefHeading, BaseText, Sentence, Introduction, a: ReferenceLink };
