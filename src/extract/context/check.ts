import { FIGURE_TAGS, TAGS } from './sorts.js';
import { GROUPS, type ContextRule } from './rules.js';

/**
 * What is wrong with a rule, or undefined. Compromise itself says nothing of most mistakes: a tag that no chunk has or a
 * bracket that is not closed matches nowhere, silently.
 */
export function mistakeOf({ match }: Pick<ContextRule, 'match'>): string | undefined {
  const groups = [...match.matchAll(/\[<(\w*)>/g)].map(([, name]) => name!);
  const unknownGroup = groups.find((name) => !(GROUPS as readonly string[]).includes(name));
  const tags = [...match.matchAll(/#(\w*)/g)].map(([, tag]) => tag!);
  const unknownTag = tags.find((tag) => !TAGS.has(tag));
  const outside = match.replace(/\[[^\]]*\]/g, ' ');
  const anchors = outside
    .replace(/\([^)]*\)/g, (choice) => FIGURE.exec(choice)?.[0] ?? ' ')
    .match(new RegExp(FIGURE, 'g'));
  if (!isBalanced(match)) return 'a bracket is not closed; close it';
  if (/\[(?!<)/.test(match)) return 'a group needs a name; write it as [<indicator>#Noun]';
  if (unknownGroup !== undefined) return `no group <${unknownGroup}>; choose from ${GROUPS.join(', ')}`;
  if (groups.length !== new Set(groups).size) return 'a group stands twice; leave one out';
  if (unknownTag !== undefined) return `no tag #${unknownTag}; choose from ${[...TAGS].join(', ')}`;
  if (/[\])\w]\*/.test(match)) return '* is not read; write +? for "none or more"';
  if (/[.{}^$~/]/.test(match))
    return 'a sign that is not read; only tags, words, ( | ), [ ], + and ? may stand in it, and #Start opens a sentence';
  if ((anchors?.length ?? 0) > 1) return 'it speaks of more than one figure; write #Other for any other';
  if (!anchors && groups.some((name) => name !== 'subject'))
    return 'without a figure it can only give a <subject>; write #Figure into it';
  if (FIGURE.test((match.match(/\[[^\]]*\]/g) ?? []).join(' ')))
    return 'the figure stands inside a group; put it outside';
  return undefined;
}

const FIGURE = new RegExp(`#(?:${FIGURE_TAGS.join('|')})\\b`);

function isBalanced(match: string): boolean {
  const open: string[] = [];
  for (const sign of match) {
    if (sign === '[' || sign === '(') open.push(sign === '[' ? ']' : ')');
    else if ((sign === ']' || sign === ')') && open.pop() !== sign) return false;
  }
  return open.length === 0;
}
