import { propose } from '../gather/propose.js';
import { summary } from '../gather/summary.js';
import type { Sink } from '../output/sink.js';
import { gather, type GatherCommand } from './gather.js';
import { exitCode, MESSAGES, say } from './messages.js';
import { destination, openSink, outputFailed } from './output.js';
import type { Process } from './process.js';
import { TAKEN } from './widecolumns.js';
import { writeYaml } from './yaml.js';

export interface ProposeCommand extends GatherCommand {
  /** How many indicators. */
  readonly most?: number;
}

const MOST = 30;

const HEAD = ` For solieu --codebook: a column of the table for each entry.
 name      head of the column; figures with just this indicator are in it
 wordings  other words that mean it, * for any: [tổng dư nợ, dư nợ *]
 unit      only figures in this unit
 kind      only figures of this kind
 change    true: the size of its change, a decrease with a minus`;

/** Writes a codebook of the most frequent indicators. Resolves to the exit code. */
export async function runPropose(command: ProposeCommand, process: Process): Promise<number> {
  const target = destination(command, process);
  const all = summary();
  const { files, failed, figures } = await gather(
    command,
    process,
    (source, some) => all.add(source, some),
    target.path,
  );
  const proposals = propose(all.rows(), command.most ?? MOST, TAKEN);
  const entries = proposals.map(({ entry: { wordings, ...entry }, ...tally }) => {
    return {
      value: wordings.length ? { ...entry, wordings } : entry,
      remark: MESSAGES.proposed(tally.figures, tally.reports),
    };
  });
  let sink: Sink | undefined;
  try {
    const text = await writeYaml(HEAD, 'indicators', entries);
    sink = await openSink(command, target, process);
    await sink.write(text);
    await sink.close();
  } catch (error) {
    await sink?.abort();
    return outputFailed(error, process, sink !== undefined, target.file);
  }
  if (target.file !== undefined && !command.quiet) {
    say(process, MESSAGES.gathered(proposals.length, figures, files, target.file));
  }
  return exitCode(failed);
}
