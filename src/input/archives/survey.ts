import { isOfficeMember } from '../recognise.js';

export interface Survey {
  readonly office: boolean;
  /** Places in the directory of members whose bytes are also those of one before them. */
  readonly overlapping: ReadonlySet<number>;
}

/** What the directory of a zip says of a member. */
interface Listed {
  readonly fileNameRaw: Buffer;
  readonly relativeOffsetOfLocalHeader: number;
  readonly compressedSize: number;
}

/** Bytes that stand before the name of a member. */
const LOCAL_HEADER = 30;

/** What the directory of a zip tells before any of its members is read, of `most` of them. */
export async function surveyOf(entries: AsyncIterable<Listed>, most: number): Promise<Survey> {
  const members: { readonly start: number; readonly end: number; readonly place: number }[] = [];
  try {
    for await (const { fileNameRaw, relativeOffsetOfLocalHeader: start, compressedSize } of entries) {
      if (isOfficeMember(fileNameRaw.toString('latin1'))) return { office: true, overlapping: new Set() };
      const end = start + LOCAL_HEADER + fileNameRaw.length + compressedSize;
      members.push({ start, end, place: members.length });
      if (members.length > most) break;
    }
  } catch {
    // What is broken in it is met again when the members are read.
  }
  const overlapping = new Set<number>();
  let end = 0;
  for (const member of members.toSorted((a, b) => a.start - b.start || a.place - b.place)) {
    if (member.start < end) overlapping.add(member.place);
    end = Math.max(end, member.end);
  }
  return { office: false, overlapping };
}
