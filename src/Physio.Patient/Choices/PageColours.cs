namespace Physio.PatientPages.Choices;

/// <summary>Light or dark: as the phone is set, or the same always.</summary>
public enum PageColours
{
    Phone,
    Light,
    Dark,
}
