import type { Goal } from '../edition/edition.ts';
import type { Alignment } from '../edition/passage.ts';
import { entryUrl, targetUrl } from '../entry-urls.ts';
import type { JsonOf } from './entry-json-schemas.ts';
import { present } from '../edition/present.ts';
import { essayJson, type ProseToHtml } from './json-parts.ts';

/** A goal. Alignments with one of its targets are listed only on the target. */
export function goalJson(goal: Goal, html: ProseToHtml): JsonOf<'goal'> {
  const { number, name, colour, uri, official, alignments, targets, essay } = goal;
  return present({
    number,
    name,
    colour,
    url: entryUrl('goal', goal),
    uri,
    official,
    essay: essay && essayJson(essay, html),
    alignments: alignments.filter(({ target }) => target === undefined).map(alignmentJson),
    targets: targets.map((target) => ({
      id: target.id,
      label: target.label,
      url: targetUrl(target),
      uri: target.uri,
      alignments: target.alignments.map(alignmentJson),
    })),
  });
}

function alignmentJson({ passage, relation, evidencePart, evidence, because }: Alignment) {
  return { passage: passage.id, relation, part: evidencePart, evidence, because };
}
