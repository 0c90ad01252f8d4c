; SPDX-FileCopyrightText: 2026 The Tidemark authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for one user: no rights of an administrator, nothing outside of the user's own folders and registry.
; Called by packaging/windows.sh with -DVERSION, -DSTAGE (what is installed), -DFILES (lists made of it) and -DOUT.
Target amd64-unicode ; a 32-bit stub ends well on a 64-bit wine and installs nothing
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "${FILES}/files.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Tidemark"
!define HANDLER "Software\Classes\tidemark"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

Name "Tidemark ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Tidemark"
InstallDirRegKey HKCU "Software\Tidemark" "InstallDir"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Tidemark"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Tidemark"
VIAddVersionKey CompanyName "The Tidemark authors"
VIAddVersionKey LegalCopyright "2026 The Tidemark authors, GPL-3.0-or-later"

!define MUI_ICON "${ROOT}/resources/icons/application/tidemark.ico"
!define MUI_UNICON "${ROOT}/resources/icons/application/tidemark.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\tidemark.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${ROOT}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Arabic"

LangString runs ${LANG_ENGLISH} "Tidemark is running. Please quit it (its icon may be in the tray), then try again."
LangString runs ${LANG_GERMAN} "Tidemark läuft noch. Bitte beenden (das Symbol liegt vielleicht im Infobereich) und erneut versuchen."
LangString runs ${LANG_ARABIC} "Tidemark قيد التشغيل. يرجى إنهاؤه ثم المحاولة مرة أخرى."
LangString data ${LANG_ENGLISH} "Remove what Tidemark has learnt too: history, ledger, watchlists, settings?$\n$\nIt was paid for and cannot be brought back. The API key stays in Windows' credentials."
LangString data ${LANG_GERMAN} "Auch alles entfernen, was Tidemark gelernt hat: Verlauf, Kontobuch, Listen, Einstellungen?$\n$\nEs wurde bezahlt und kommt nicht zurück. Der Schlüssel bleibt in den Anmeldeinformationen von Windows."
LangString data ${LANG_ARABIC} "هل تُزال البيانات أيضًا: السجل والدفتر والقوائم والإعدادات؟$\n$\nلقد دُفع ثمنها ولا يمكن استعادتها."

; A program that runs cannot be written: asked until it has ended, or given up.
!macro WaitForEnd
    ${Do}
        ${IfNot} ${FileExists} "$INSTDIR\tidemark.exe"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $0 "$INSTDIR\tidemark.exe" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(runs)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel 1
            Abort
        ${EndIf}
    ${Loop}
!macroend

Section "Tidemark"
    SetShellVarContext current
    !insertmacro WaitForEnd
    ; Files of an older version that this one does not have must not stay.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S /KEEPSETTINGS _?=$INSTDIR'
    ${EndIf}
    !insertmacro InstallFiles
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Tidemark.lnk" "$INSTDIR\tidemark.exe"

    WriteRegStr HKCU "Software\Tidemark" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "${HANDLER}" "" "URL:Tidemark"
    WriteRegStr HKCU "${HANDLER}" "URL Protocol" ""
    WriteRegStr HKCU "${HANDLER}\DefaultIcon" "" "$INSTDIR\tidemark.exe,0"
    WriteRegStr HKCU "${HANDLER}\shell\open\command" "" '"$INSTDIR\tidemark.exe" "%1"'
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Tidemark"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\tidemark.exe,0"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Tidemark authors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${INSTALLED_KIB}
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    SetShellVarContext current
    !insertmacro WaitForEnd
    !insertmacro RemoveFiles
    Delete "$SMPROGRAMS\Tidemark.lnk"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; only where nothing else lies in it
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "${HANDLER}"
    DeleteRegKey HKCU "Software\Tidemark"
    ; Before an upgrade the start with the session, if it was wished for, stays.
    ClearErrors
    ${GetOptions} $CMDLINE "/KEEPSETTINGS" $0
    ${IfNot} ${Errors}
        Return
    ${EndIf}
    DeleteRegValue HKCU "${RUN}" "Tidemark"
    ${If} ${Cmd} `MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONQUESTION "$(data)" /SD IDNO IDYES`
        RMDir /r "$LOCALAPPDATA\tidemark"
        RMDir /r "$LOCALAPPDATA\cache\tidemark"
    ${EndIf}
SectionEnd
