namespace Physio.Domain.Assessments;

/// <summary>Where the exercises will be done.</summary>
public enum Setting
{
    Home,
    Clinic,
}
