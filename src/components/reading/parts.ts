/** What the components in a passage's file become on its reading page. */
import BaseText from './BaseText.astro';
import Introduction from './Introduction.astro';
import ReferenceLink from './ReferenceLink.astro';
import BriefHeading from './BriefHeading.astro';
import Sentence from './Sentence.astro';

export const readingParts = { h2: BriefHeading, BaseText, Sentence, Introduction, a: ReferenceLink };
