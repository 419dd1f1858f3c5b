import type { CommandDefinition, OptionDefinition } from '../definitions.js';
import { listed, parentsOf, takesFile, wordsBehind } from './words.js';

// bash takes --format=csv for three words, and knows no compopt on a Mac.
export function bash(commands: readonly CommandDefinition[]): string {
  const firsts = wordsBehind(commands, '');
  const parents = parentsOf(commands);
  const cases = commands.flatMap((command) => {
    const at = (option: OptionDefinition) => option.names.map((name) => `'${command.name} ${name}'`).join('|');
    return [
      ...listed(command, false).map(([option, words]) => `    ${at(option)}) words='${words}' ;;`),
      ...listed(command, true).map(([option, words]) => `    ${at(option)}) words='${words}' several=1 ;;`),
      ...command.options
        .filter(({ value, choices }) => value !== undefined && !choices)
        .map((option) => `    ${at(option)}) ${takesFile(option) ? '' : 'compopt +o default 2>/dev/null; '}return ;;`),
    ];
  });
  const rest = commands.map(({ name, options, argument }) => {
    const names = options.flatMap((option) => option.names).join(' ');
    return `    '${name}') options='${names}' words='${argument?.choices?.join(' ') ?? ''}' files='${argument && !argument.choices ? 1 : ''}' ;;`;
  });
  return `# Completion of solieu in bash: source <(solieu completion bash)
_solieu() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' words='' options='' files='' several="" start=""
  local IFS=$' \\t\\n'
  COMPREPLY=()
  if [[ $word == = ]]; then word=''
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case "\${COMP_WORDS[1]}" in
    ${parents.join('|')}) ((COMP_CWORD > 2)) && command="\${COMP_WORDS[1]} \${COMP_WORDS[2]}" || command="\${COMP_WORDS[1]}" ;;
    ${firsts.filter((word) => !parents.includes(word)).join('|')}) ((COMP_CWORD > 1)) && command=\${COMP_WORDS[1]} ;;
  esac
  case "$command $before" in
${cases.join('\n')}
    *)
      case "$command" in
${rest.map((line) => `    ${line}`).join('\n')}
${parents.map((word) => `        '${word}') words='${wordsBehind(commands, word).join(' ')}' ;;`).join('\n')}
      esac
      ((COMP_CWORD == 1)) && words="$words ${firsts.join(' ')}"
      [[ $word == -* ]] && words=$options files='' ;;
  esac
  if [[ $several ]]; then
    [[ $word == *,* ]] && start=\${word%,*},
    word=\${word##*,}
    compopt -o nospace 2>/dev/null
  fi
  COMPREPLY=($(compgen -P "$start" -W "$words" -- "$word"))
  if [[ $files && \${#COMPREPLY[@]} -gt 0 ]]; then
    compopt -o filenames 2>/dev/null
    IFS=$'\\n'
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
}
# Where it knows nothing, bash offers files.
complete -o default -F _solieu solieu
`;
}
