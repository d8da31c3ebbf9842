#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Makes two folders change their names in one step, so that nobody sees a moment in between; false where the system
/// or the disk can't, and nothing has changed then.
func exchangeFolders(_ first: String, _ second: String) -> Bool {
  #if canImport(Darwin)
    return renamex_np(first, second, UInt32(RENAME_SWAP)) == 0
  #else
    // Linux has it as renameat2 with the flag 2 (RENAME_EXCHANGE), which the C library's module does not show to Swift.
    typealias Rename = @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt
    guard let symbol = dlsym(nil, "renameat2") else { return false }
    let rename = unsafeBitCast(symbol, to: Rename.self)
    return rename(AT_FDCWD, first, AT_FDCWD, second, 2) == 0
  #endif
}
