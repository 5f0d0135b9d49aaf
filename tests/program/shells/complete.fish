# Prints what fish offers at the end of its argument, the beginning of a command line.
source (finsam completion fish | psub)
complete -C $argv[1]
