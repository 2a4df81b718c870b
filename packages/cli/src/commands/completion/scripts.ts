/** The script of each shell: it asks the program itself what may come next. */
export const SCRIPTS = {
  bash: `_lealup() {
  local word quoted
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    printf -v quoted '%q' "$word"
    COMPREPLY+=("$quoted")
  done < <(lealup completion next -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  [[ "\${COMPREPLY[0]-}" == *= ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -o default -o bashdefault -F _lealup lealup
`,
  zsh: `#compdef lealup
_lealup() {
  local line
  local -a found fields
  for line in "\${(@f)$(lealup completion next -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ "$line" == *=$'\\t'* ]]; then fields+=("\${line%%$'\\t'*}"); continue; fi
    [[ -n "$line" ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( \${#fields} )); then compadd -S '' -a fields
  elif (( \${#found} )); then _describe -V lealup found; else _files; fi
}
compdef _lealup lealup
`,
  fish: `complete -c lealup -a '(lealup completion next -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
} as const;
