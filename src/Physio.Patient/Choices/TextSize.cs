namespace Physio.PatientPages.Choices;

/// <summary>How large the words of a page are, on top of what the phone itself is set to.</summary>
public enum TextSize
{
    Normal,
    Large,
    VeryLarge,
}
