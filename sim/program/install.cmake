# What `cmake --install` puts where: the program, its module for MPI, its manual page, the completion of
# three shells, and the scenarios. The program writes the page and the scripts itself.
include(GNUInstallDirs)

set(made ${PROJECT_BINARY_DIR}/made)
function(finsam_writes file)
  cmake_path(GET file PARENT_PATH folder)
  add_custom_command(OUTPUT ${made}/${file}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/${folder}
    COMMAND finsam ${ARGN} > ${made}/${file}
    DEPENDS finsam VERBATIM)
endfunction()
finsam_writes(man/man1/finsam.1 man --lang en)
finsam_writes(man/sv/man1/finsam.1 man --lang sv)
finsam_writes(completions/finsam completion bash)
finsam_writes(completions/_finsam completion zsh)
finsam_writes(completions/finsam.fish completion fish)
add_custom_target(finsam_made ALL DEPENDS ${made}/man/man1/finsam.1 ${made}/man/sv/man1/finsam.1
  ${made}/completions/finsam ${made}/completions/_finsam ${made}/completions/finsam.fish)

install(TARGETS finsam RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET finsam_mpi)
  install(TARGETS finsam_mpi LIBRARY DESTINATION lib/finsam)  # where the program looks
endif()
install(DIRECTORY ${made}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR})
install(FILES ${made}/completions/finsam
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${made}/completions/_finsam DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${made}/completions/finsam.fish
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(DIRECTORY scenarios DESTINATION ${CMAKE_INSTALL_DATADIR}/finsam)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
