# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack on what it is about to pack for Windows: brings Qt, takes away the plug-ins that the program does not use,
# and signs the programs where WINDOWS_CERTIFICATE_FILE names a certificate.
cmake_policy(VERSION 3.25)
set(stage "${CPACK_TEMPORARY_DIRECTORY}")
set(programs "${stage}/tidemark.exe" "${stage}/tidemark-cli.exe")

execute_process(COMMAND windeployqt --release --no-translations --no-opengl-sw --no-system-d3d-compiler --no-compiler-runtime
    ${programs} COMMAND_ERROR_IS_FATAL ANY)

# A plug-in that is not there decodes nothing that comes from outside.
set(needed platforms/qwindows.dll platforms/qoffscreen.dll styles/qmodernwindowsstyle.dll styles/qwindowsvistastyle.dll
    imageformats/qjpeg.dll imageformats/qwebp.dll imageformats/qsvg.dll iconengines/qsvgicon.dll
    sqldrivers/qsqlite.dll tls/qschannelbackend.dll)
file(GLOB_RECURSE libraries RELATIVE "${stage}" "${stage}/*.dll")
foreach(library IN LISTS libraries)
    if(library MATCHES "/" AND NOT library IN_LIST needed)
        message("left out: ${library}")
        file(REMOVE "${stage}/${library}")
    endif()
endforeach()
foreach(file vcruntime140.dll msvcp140.dll sqlite3.dll platforms/qwindows.dll imageformats/qwebp.dll imageformats/qsvg.dll
        sqldrivers/qsqlite.dll tls/qschannelbackend.dll)
    if(NOT EXISTS "${stage}/${file}")
        message(FATAL_ERROR "${file} is missing")
    endif()
endforeach()

# Folders that are empty now, the deepest first.
file(GLOB_RECURSE all LIST_DIRECTORIES true "${stage}/*")
list(SORT all ORDER DESCENDING)
foreach(folder IN LISTS all)
    file(GLOB inside LIST_DIRECTORIES true "${folder}/*")
    if(IS_DIRECTORY "${folder}" AND NOT inside)
        file(REMOVE_RECURSE "${folder}")
    endif()
endforeach()

if(NOT "$ENV{WINDOWS_CERTIFICATE_FILE}" STREQUAL "")
    execute_process(COMMAND powershell -NoProfile -File "${CMAKE_CURRENT_LIST_DIR}/sign.ps1" "$ENV{WINDOWS_CERTIFICATE_FILE}"
        ${programs} COMMAND_ERROR_IS_FATAL ANY)
endif()
