# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Where things of a desktop program belong by the XDG and FHS rules.
set(applicationId app.tidemark.Tidemark)

install(TARGETS tidemark tidemark-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TIDEMARK_SHARED_CORE) # nobody else's: in a folder of its own. Found beside the programs where they were built
    install(TARGETS tidemark_core tidemark_xlsx LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/tidemark)
    set_target_properties(tidemark tidemark-cli tidemark_xlsx PROPERTIES
        INSTALL_RPATH ${CMAKE_INSTALL_FULL_LIBDIR}/tidemark BUILD_RPATH_USE_ORIGIN ON)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/${applicationId}.metainfo.xml.in ${applicationId}.metainfo.xml @ONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/tidemark-watch.service.in tidemark-watch.service @ONLY)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${applicationId}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${applicationId}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/application/${size}.png
        DESTINATION ${icons}/${size}x${size}/apps RENAME tidemark.png)
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/application.svg DESTINATION ${icons}/scalable/apps RENAME tidemark.svg)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/logo.svg
    DESTINATION ${icons}/symbolic/apps RENAME tidemark-symbolic.svg)

# Of the user's own systemd, below lib on every distribution; nothing is enabled by being installed.
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/tidemark-watch.service ${CMAKE_CURRENT_LIST_DIR}/tidemark-watch.timer
    DESTINATION lib/systemd/user)

install(FILES ${described}/tidemark.1.gz ${described}/tidemark-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 OPTIONAL)
install(FILES ${described}/completions.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME tidemark-cli OPTIONAL)
install(FILES ${described}/completions.zsh
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _tidemark-cli OPTIONAL)
install(FILES ${described}/completions.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d RENAME tidemark-cli.fish OPTIONAL)

set(documentation ${CMAKE_INSTALL_DATADIR}/doc/tidemark)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright ${CMAKE_SOURCE_DIR}/README.md DESTINATION ${documentation})
install(FILES ${described}/changelog.gz DESTINATION ${documentation} OPTIONAL)
