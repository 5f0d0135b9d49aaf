#pragma once
// What the shells are told. Each script asks `finsam complete` with the words up to the cursor,
// so it knows nothing of the commands itself.

#include <string_view>

namespace finsam {

// bash parts words at "=" and ":" too; they are put together before the question, and what stands
// before the last such sign is taken off the answers.
inline constexpr std::string_view bash_script = R"~(# bash completion for finsam
_finsam() {
  local IFS=$'\n' joined=0 i word line answer ahead
  local -a words=()
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == [=:] && ${#words[@]} -gt 0 ]]; then
      words[-1]+=$word
      joined=1
    elif ((joined)); then
      words[-1]+=$word
      joined=0
    else
      words+=("$word")
    fi
  done
  word=${words[-1]}
  ahead=${word%"${word##*[=:]}"}
  [[ $COMP_WORDBREAKS == *[=:]* ]] || ahead=
  COMPREPLY=()
  for line in $("${1/#\~/$HOME}" complete "${words[@]//[\"\'\\]/}" 2>/dev/null); do
    answer=${line%%$'\t'*}
    case $answer in
      :goes-on) compopt -o nospace 2>/dev/null ;;
      :scenario)
        compopt -o filenames 2>/dev/null
        COMPREPLY+=($(compgen -d -- "${word#"$ahead"}"))
        COMPREPLY+=($(compgen -f -X '!*.y*ml' -- "${word#"$ahead"}"))
        ;;
      :file)
        compopt -o filenames 2>/dev/null
        COMPREPLY+=($(compgen -f -- "${word#"$ahead"}"))
        ;;
      :folder)
        compopt -o filenames 2>/dev/null
        COMPREPLY+=($(compgen -d -- "${word#"$ahead"}"))
        ;;
      *)
        answer=${answer#"$ahead"}
        [[ $word == [\"\']* ]] || answer=${answer// /\\ }
        COMPREPLY+=("$answer")
        ;;
    esac
  done
}
complete -F _finsam finsam
)~";

inline constexpr std::string_view zsh_script = R"~(#compdef finsam
# zsh completion for finsam
_finsam() {
  local line about
  local -a asked answers space
  asked=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
  for line in "${(@f)$("${(Q)words[1]/#\~/$HOME}" complete "${(@)asked}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :goes-on) space=(-S '') ;;
      :scenario) _files -g '*.(yaml|yml)' ;;
      :file) _files ;;
      :folder) _files -/ ;;
      *)
        about=${line#*$'\t'}
        answers+=("${${line%%$'\t'*}//:/\\:}${about:+:$about}")
        ;;
    esac
  done
  ((! $#answers)) || _describe -t finsam finsam answers "${space[@]}"
}
if [[ ${funcstack[1]-} == _finsam ]]; then
  _finsam "$@"
else
  compdef _finsam finsam
fi
)~";

inline constexpr std::string_view fish_script = R"~(# fish completion for finsam
function __finsam_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string replace -ra '[\\\\"\']' '')
    for line in (command $words[1] complete $words[2..] "$current" 2>/dev/null)
        switch $line
            case :goes-on
            case :scenario
                __fish_complete_suffix .yaml
            case :file
                __fish_complete_path "$current"
            case :folder
                __fish_complete_directories "$current"
            case '*'
                echo $line
        end
    end
end
complete -c finsam -k -f -a '(__finsam_complete)'
)~";

}  // namespace finsam
