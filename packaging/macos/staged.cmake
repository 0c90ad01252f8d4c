# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack on what it is about to pack for macOS: brings Qt into the bundle, takes away the plug-ins that the program
# does not use, signs from the inside out, and starts what came of it.
cmake_policy(VERSION 3.25)
set(bundle "${CPACK_TEMPORARY_DIRECTORY}/Tidemark.app")
set(contents "${bundle}/Contents")
set(cli "${contents}/MacOS/tidemark-cli")
file(RENAME "${CPACK_TEMPORARY_DIRECTORY}/tidemark.app" "${bundle}")

execute_process(COMMAND macdeployqt "${bundle}" "-executable=${cli}" -always-overwrite COMMAND_ERROR_IS_FATAL ANY)

set(needed platforms/libqcocoa platforms/libqoffscreen styles/libqmacstyle imageformats/libqjpeg imageformats/libqwebp
    imageformats/libqsvg iconengines/libqsvgicon sqldrivers/libqsqlite tls/libqsecuretransportbackend)
list(TRANSFORM needed APPEND .dylib)
file(GLOB_RECURSE plugins RELATIVE "${contents}/PlugIns" "${contents}/PlugIns/*.dylib")
list(REMOVE_ITEM plugins ${needed})
foreach(plugin IN LISTS plugins)
    message("left out: ${plugin}")
    file(REMOVE "${contents}/PlugIns/${plugin}")
endforeach()
file(GLOB folders LIST_DIRECTORIES true "${contents}/PlugIns/*")
foreach(folder IN LISTS folders)
    file(GLOB inside "${folder}/*")
    if(NOT inside)
        file(REMOVE_RECURSE "${folder}")
    endif()
endforeach()

# By APPLE_IDENTITY with the hardened runtime. Where there is none, for this machine alone and not hardened: a hardened
# program loads but libraries of its own team, and without an identity there is no team.
if("$ENV{APPLE_IDENTITY}" STREQUAL "")
    set(sign codesign --force --timestamp=none --sign -)
else()
    set(sign codesign --force --timestamp --options runtime --sign "$ENV{APPLE_IDENTITY}")
endif()
file(GLOB_RECURSE libraries "${contents}/*.dylib")
file(GLOB frameworks LIST_DIRECTORIES true "${contents}/Frameworks/*.framework")
foreach(part IN LISTS libraries frameworks)
    execute_process(COMMAND ${sign} "${part}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
set(entitlements "${CMAKE_CURRENT_LIST_DIR}/entitlements.plist")
foreach(part "${cli}" "${bundle}")
    execute_process(COMMAND ${sign} --entitlements "${entitlements}" "${part}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND codesign --verify --deep --strict "${bundle}" COMMAND_ERROR_IS_FATAL ANY)

# A library that was not brought, or is not let in, is noticed here and not by those who downloaded it.
execute_process(COMMAND "${cli}" --version COMMAND_ERROR_IS_FATAL ANY)
