# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack once for each format: what lies beside each other in one folder has names of its own.
if(CPACK_GENERATOR STREQUAL "NSIS")
    string(APPEND CPACK_PACKAGE_FILE_NAME -setup)
elseif(CPACK_GENERATOR STREQUAL "ZIP")
    string(APPEND CPACK_PACKAGE_FILE_NAME -portable)
endif()
