# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Signs files with a certificate whose password is in WINDOWS_CERTIFICATE_PASSWORD: sign.ps1 CERTIFICATE FILE...
param([Parameter(Mandatory)] [string] $Certificate, [Parameter(Mandatory, ValueFromRemainingArguments)] [string[]] $Files)
$ErrorActionPreference = 'Stop'
$flags = [System.Security.Cryptography.X509Certificates.X509KeyStorageFlags]::EphemeralKeySet
$signer = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new(
    $Certificate, $env:WINDOWS_CERTIFICATE_PASSWORD, $flags)
foreach ($file in $Files) {
    $result = Set-AuthenticodeSignature -FilePath $file -Certificate $signer -HashAlgorithm SHA256 `
        -TimestampServer 'http://timestamp.digicert.com'
    if ($result.Status -ne 'Valid') { throw "$file was not signed: $($result.StatusMessage)" }
}
