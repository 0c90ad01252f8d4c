# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A flat folder with both programs and the libraries that they are linked with; windeployqt (staged.cmake, which
# cpack runs) brings Qt. Not tried on Windows by those who wrote it: the workflow for releases is its first run.
configure_file(${CMAKE_CURRENT_LIST_DIR}/tidemark.rc.in tidemark.rc @ONLY)
enable_language(RC)
set(rc ${CMAKE_CURRENT_BINARY_DIR}/tidemark.rc)
target_sources(tidemark PRIVATE ${rc} ${CMAKE_CURRENT_LIST_DIR}/tidemark.manifest)
target_sources(tidemark-cli PRIVATE ${CMAKE_CURRENT_LIST_DIR}/tidemark.manifest)
set_target_properties(tidemark PROPERTIES WIN32_EXECUTABLE ON)
install(TARGETS tidemark tidemark-cli
    RUNTIME_DEPENDENCIES
        PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^qt6" # names come in small letters
        POST_EXCLUDE_REGEXES ".*[Ss]ystem32/.*\\.dll"
    RUNTIME DESTINATION .)
# The compiler's own libraries, which a fresh Windows does not have; that of C itself comes with Windows.
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
include(InstallRequiredSystemLibraries)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt)
