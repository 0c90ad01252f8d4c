# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack on what it is about to pack.

# Debian's zsh looks among vendor-completions, that of distributions with rpm among site-functions.
set(zsh "${CPACK_TEMPORARY_DIRECTORY}/usr/share/zsh")
if(CPACK_GENERATOR STREQUAL "RPM" AND EXISTS "${zsh}/vendor-completions")
    file(RENAME "${zsh}/vendor-completions" "${zsh}/site-functions")
endif()

# Each file has the commit's time. rpm would lower later times and keep those before, which are when somebody fetched the
# sources.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch --no-dereference "--date=@$ENV{SOURCE_DATE_EPOCH}" {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
