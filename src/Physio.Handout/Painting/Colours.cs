using SkiaSharp;

namespace Physio.Handout.Painting;

/// <summary>The colours of paper. Each also tells its meaning in words: many handouts leave a printer without colour.</summary>
internal static class Colours
{
    public static readonly SKColor Ink = new(0x16, 0x24, 0x2B);
    public static readonly SKColor Quiet = new(0x4A, 0x5B, 0x63);
    public static readonly SKColor Accent = new(0x0B, 0x5D, 0x6B);
    public static readonly SKColor AccentSoft = new(0xE8, 0xF3, 0xF4);
    public static readonly SKColor Stop = new(0xA4, 0x1E, 0x1E);
    public static readonly SKColor StopSoft = new(0xFD, 0xEE, 0xEC);
    public static readonly SKColor Line = new(0x9A, 0xA9, 0xAF);
    public static readonly SKColor Closed = new(0xEE, 0xF1, 0xF2);
}
