# Prints what bash would offer for the last of its arguments, the words of a command line as bash parts
# them.
source <(finsam completion bash)
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_finsam "$1"
printf '%s\n' "${COMPREPLY[@]}"
