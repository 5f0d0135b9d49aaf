# Prints what zsh offers at the end of its argument, the beginning of a command line: a shell in a
# terminal of its own completes it, and notes every word that is added in the folder of the second
# argument.
zmodload zsh/zpty
typeset -x notes=$2
cat >$notes/setup <<'SETUP'
autoload -Uz compinit
compinit -u -D
source <(finsam completion zsh)
compadd() {
  local -a added
  # With these options words are only looked at, or kept for a later call.
  if [[ " ${(j: :)@[1,(i)(-|--)]} " != *\ -[OAD]* ]]; then
    builtin compadd -O added "$@"
    print -rl -- $added >>$notes/words
  fi
  builtin compadd "$@"
}
complete-and-tell() {
  zle complete-word
  : >$notes/done
}
zle -N complete-and-tell
bindkey '^I' complete-and-tell
zle-line-init() { : >$notes/ready; }
zle -N zle-line-init
SETUP
zpty -b shell zsh -f -i || exit
zpty -w shell "source $notes/setup"
# The output must be read, or the shell would wait for room in its terminal.
until_there() {
  local shown
  repeat 500; do
    zpty -r -t shell shown
    [[ -e $1 ]] && return
    sleep 0.02
  done
}
until_there $notes/ready
zpty -n -w shell "$1"$'\t'
until_there $notes/done
[[ ! -e $notes/words ]] || sort -u $notes/words
zpty -d shell
