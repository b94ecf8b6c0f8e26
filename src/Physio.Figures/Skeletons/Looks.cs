namespace Physio.Figures.Skeletons;

/// <summary>A person: colours of skin, hair and clothes (hexadecimal, without #), hair style and build.</summary>
/// <param name="Skin">Fill, fill of the far side, outline; <paramref name="DarkOutline"/> is the outline on a dark page.</param>
public sealed record Look(string Name, Tone Skin, string DarkOutline, string Hair, string HairOutline, string DarkHair, Tone Leg, Tone DarkLeg, HairStyle HairStyle, Build Build);

/// <summary>A colour with its darker far tone and its outline.</summary>
public readonly record struct Tone(string Fill, string Far, string Outline);

public enum HairStyle
{
    Bun,
    Cropped,
}

/// <summary>The people in the pictures. They take turns through the catalog, so that many patients meet somebody like themselves.</summary>
public static class Looks
{
    private static readonly Tone Teal = new("3F7F86", "316A71", "1D454B"), TealDark = new("4E98A0", "37757D", "12343A");

    public static IReadOnlyList<Look> All { get; } =
    [
        new("amber", new("E9B993", "D6A07A", "94623F"), "5B3A25", "4A352D", "2A1B15", "6B4E42", Teal, TealDark, HairStyle.Bun, Build.Standard),
        new("older-man", new("F0CDB0", "DDB593", "9A6C4C"), "62432E", "C9CCCF", "7C8186", "C2C6CA", new("4C5D73", "3C4B5E", "232E3B"), new("6A7F9A", "52647B", "1B2531"), HairStyle.Cropped, Build.Broad),
        new("umber", new("8D5A3C", "764A31", "4A2C1B"), "2E1A10", "231A18", "0F0A09", "604C45", new("7A4E7E", "633F67", "3A2440"), new("9567A0", "774F80", "2C1B31"), HairStyle.Bun, Build.Standard),
        new("ochre", new("C98F62", "B37B50", "744627"), "452815", "2B2321", "120D0C", "665550", new("3E6B4F", "305640", "1B3527"), new("588C6B", "436E54", "132A1D"), HairStyle.Cropped, Build.Standard),
        new("rose", new("F3D3C0", "E2BBA5", "A0705A"), "654534", "B5713A", "7A4620", "C08552", new("8A4B55", "723C45", "452229"), new("A8636E", "874E58", "331A1F"), HairStyle.Bun, Build.Broad),
    ];

    public static Look Default => All[0];

    public static Look? Find(string name) => All.FirstOrDefault(look => look.Name == name);
}
