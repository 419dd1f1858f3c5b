import { ownRules, RuleFault, type OwnRules } from '../index.js';
import { MESSAGES, UsageFault } from './messages.js';
import type { Process } from './process.js';
import { readYaml } from './yaml.js';

/** The rules of a JSON or YAML file. @throws UsageFault that names the rule. */
export async function loadRules(file: string, process: Process): Promise<OwnRules> {
  return (await checkedRules(file, process)).rules;
}

/** The same, with what the file holds: workers make the rules of it. @throws UsageFault */
export async function checkedRules(
  file: string,
  process: Process,
): Promise<{ readonly rules: OwnRules; readonly value: unknown }> {
  const value = await readYaml('--rules', file, process);
  try {
    return { rules: ownRules(value), value };
  } catch (error) {
    if (error instanceof RuleFault) throw new UsageFault(MESSAGES.badOwn('--rules', file, error.message));
    throw error;
  }
}
