# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One application bundle with both programs in it; macdeployqt (staged.cmake, which cpack runs) brings Qt. Not tried on a
# Mac by those who wrote it: the workflow for releases is its first run.
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/application/tidemark.icns)
target_sources(tidemark PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY tidemark PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
configure_file(${CMAKE_CURRENT_LIST_DIR}/Info.plist.in Info.plist @ONLY)
set_target_properties(tidemark PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist
    INSTALL_RPATH @executable_path/../Frameworks)
set_target_properties(tidemark-cli PROPERTIES INSTALL_RPATH @executable_path/../Frameworks)
install(TARGETS tidemark BUNDLE DESTINATION .)
install(TARGETS tidemark-cli RUNTIME DESTINATION tidemark.app/Contents/MacOS)
