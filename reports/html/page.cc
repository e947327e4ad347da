// The bundled page as bytes of the binary: nothing to parse for the compiler, nothing to find at
// run time.
asm(".section .rodata\n"
    ".global upliftPageBegin\n"
    ".global upliftPageEnd\n"
    "upliftPageBegin:\n"
    ".incbin \"" UPLIFT_PAGE "\"\n"
    "upliftPageEnd:\n"
    ".byte 0\n"
    ".previous\n");
