namespace Physio.Domain.Patients;

/// <summary>What an exercise needs and a patient has at home. Mat and wall are assumed present. Source: clinical-rules 4.1, api.</summary>
public enum Equipment
{
    Mat,
    Wall,
    Chair,
    Bench,
    Roller,
    Pillow,
}
